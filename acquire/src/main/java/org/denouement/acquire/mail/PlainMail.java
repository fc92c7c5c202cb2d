package org.denouement.acquire.mail;

/** A message of plain text as HTML: paragraphs put together, lines behind {@code >} as the quotation they are. */
final class PlainMail {
    /** Lines are broken before this by programs that break them. */
    private static final int BROKEN_AT = 90;

    private PlainMail() {}

    static String html(String text) {
        boolean unbroken = text.lines().anyMatch(line -> line.length() > BROKEN_AT && !line.startsWith(">"));
        StringBuilder html = new StringBuilder("<p>");
        boolean quoted = false;
        for (String line : text.lines().toList()) {
            boolean quote = line.startsWith(">");
            if (quote != quoted) {
                html.append(quote ? "</p><blockquote><p>" : "</p></blockquote><p>");
                quoted = quote;
            }
            String words = quote ? line.replaceFirst("^(?:>\\s?){1,20}", "") : line;
            html.append(words.isBlank() || unbroken ? "</p><p>" : "\n");
            html.append(words.replace("&", "&amp;").replace("<", "&lt;"));
        }
        return html.append(quoted ? "</p></blockquote>" : "</p>").toString();
    }
}
