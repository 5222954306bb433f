// Language tags (BCP 47): base language, writing direction, names.

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi"]);

/** "de-AT" -> "de"; null for nothing. */
export function baseOf(tag) {
  return tag ? String(tag).toLowerCase().split("-")[0] : null;
}

/** The direction of text in this language; "auto" (the text decides) when the language is unknown. */
export function dirOf(tag) {
  if (!tag || baseOf(tag) === "und") return "auto";
  return RIGHT_TO_LEFT.has(baseOf(tag)) ? "rtl" : "ltr";
}

/** Do two tags mean the same language, whatever the region? Unknown equals nothing. */
export function sameLanguage(one, other) {
  return Boolean(one && other) && baseOf(one) === baseOf(other);
}

/** The language's name in the words of `locale`; the tag itself where nobody knows a name. */
export function nameOf(tag, locale = "en") {
  return displayName(tag, locale, "language");
}

/** The country's name ("DE" -> "Germany"); the code itself where nobody knows a name. */
export function countryName(code, locale = "en") {
  return displayName(code, locale, "region");
}

function displayName(code, locale, type) {
  if (!code) return null;
  try {
    return new Intl.DisplayNames([locale], { type, fallback: "code" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** An RFC 3339 time as the reader's clock shows it: the time alone today, with the date before. Empty if it is no time. */
export function clockTime(sentAt, locale, now = new Date()) {
  const time = new Date(sentAt);
  if (Number.isNaN(time.getTime())) return "";
  const today = time.toDateString() === now.toDateString();
  const shape = today ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
  try {
    return new Intl.DateTimeFormat(locale || undefined, shape).format(time);
  } catch {
    return new Intl.DateTimeFormat(undefined, shape).format(time);
  }
}
