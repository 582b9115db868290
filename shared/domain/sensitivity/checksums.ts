/** The 97 test of an IBAN, spaces left out. */
export const isIban = (text: string): boolean => {
  const compact = text.replace(/\s/g, "").toUpperCase();
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
};

/** The eleven test of a Dutch citizen service number (BSN): nine digits, not all the same. */
export const isBsn = (text: string): boolean => {
  const digits = [...text.replace(/\D/g, "")].map(Number);
  if (digits.length !== 9 || new Set(digits).size === 1) return false;
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
};

/** The Luhn test of a payment card, spaces and dashes left out. */
export const isCard = (text: string): boolean => {
  const digits = [...text.replace(/\D/g, "")].map(Number).reverse();
  if (digits.length < 13 || new Set(digits).size === 1) return false;
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
};
