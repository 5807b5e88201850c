/** What Google's page has for "Error", in lower case, in the languages in which people post it. */
const words = [
  'error', // English, Spanish, Catalan
  'fehler',
  'erreur',
  'errore',
  'erro',
  'fout',
  'fejl',
  'feil',
  'fel',
  'virhe',
  'błąd',
  'chyba',
  'hiba',
  'eroare',
  'hata',
  'lỗi',
  'kesalahan',
  'ralat',
  'ошибка',
  'помилка',
  'грешка',
  'σφάλμα',
  'שגיאה',
  'خطأ',
  'त्रुटि',
  'ข้อผิดพลาด',
  'エラー',
  '错误',
  '錯誤',
  '오류',
];

const status = new RegExp(`(?:${words.join('|')})\\s?([45]\\d\\d)\\s?:`, 'gu');

/** Writes `Fehler 403: …` and its like as `error 403: …`; the name of the error that follows is never translated. */
export function withEnglishErrorWord(text: string): string {
  return text.replace(status, 'error $1:');
}
