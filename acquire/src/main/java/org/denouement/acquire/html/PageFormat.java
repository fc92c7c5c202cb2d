package org.denouement.acquire.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.denouement.acquire.charset.Decoded;
import org.denouement.acquire.charset.Decoder;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.PartialWords;
import org.denouement.acquire.words.Wires;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Severity;

/** Web pages in HTML. */
public final class PageFormat implements Format {
    private static final Pattern HTML = Pattern.compile(
            "<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<article[\\s>]|<meta\\s|<title>|<div[\\s>]|<h1[\\s>]|<p[\\s>]");

    private final PageReader reader;

    public PageFormat(PageWords words, PartialWords partial, Wires wires) {
        this.reader = new PageReader(words, partial, wires);
    }

    @Override
    public boolean accepts(Material material, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).replace("\u0000", "");
        String lower = start.substring(0, Math.min(start.length(), 4000))
                .toLowerCase(Locale.ROOT)
                .strip();
        int markup = lower.indexOf('<');
        return markup >= 0 && markup < 200 && HTML.matcher(lower).find() && !lower.startsWith("<?xml-stylesheet");
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        byte[] bytes = material.bytes();
        Decoded decoded = Decoder.decode(bytes, material.hints().charset());
        decoded.doubts().forEach(doubt -> intake.say(new Diagnostic(Severity.WARNING, material.uri(), doubt)));
        Page page = reader.read(decoded.text(), material.hints());
        page.diagnostics(material.uri()).forEach(intake::say);
        intake.article(new Draft(
                material.capture(bytes, "text/html", decoded.charset()),
                "",
                page.masthead(),
                page.language(),
                page.text(),
                page.blocks(),
                page.partial()));
    }
}
