package org.denouement.tell.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import org.denouement.model.article.Article;
import org.denouement.model.article.Dated;
import org.denouement.tell.Account;
import org.denouement.tell.Narrator;

/** The page of an account: head, account, sources. Nothing in it is fetched from anywhere. */
public final class AccountPage {
    private final Edition edition;

    private AccountPage(Edition edition) {
        this.edition = edition;
    }

    /** The whole file, ready to be written as UTF-8. */
    public static String write(Account account, Narrator narrator) {
        return new AccountPage(Edition.of(account, narrator)).whole();
    }

    private String whole() {
        List<Section> sections = sections();
        Element top = top(sections);
        SourcesPanel panel = SourcesPanel.of(edition);
        Element sources = panel.element();
        Element body = Element.of("body")
                .add(Element.of("a", "skip").set("href", "#main").text(edition.told("page.skip")))
                .add(account(top, sections))
                .add(sources)
                .add(HelpDialog.of(edition))
                .add(Element.script(script()));
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
        Element.of("html")
                .set("lang", edition.narrator().messages().language())
                .add(head(style(panel.continued())))
                .add(body)
                .writeTo(html);
        return html.append('\n').toString();
    }

    /** The order of the page. */
    private List<Section> sections() {
        return List.of(
                        TimelineSection.of(edition),
                        RolesSection.of(edition),
                        QuotesSection.of(edition),
                        FiguresSection.of(edition),
                        DisputesSection.of(edition),
                        QuestionsSection.of(edition),
                        CastSection.of(edition),
                        DiagnosticsSection.of(edition))
                .stream()
                .filter(section -> section.count() > 0)
                .toList();
    }

    private Element account(Element top, List<Section> sections) {
        Element main = Element.of("main").set("id", "main").set("tabindex", "-1");
        main.add(BriefSection.of(edition));
        sections.forEach(section -> main.add(section.element()));
        return Element.of("div", "account")
                .add(top)
                .add(main)
                .add(Element.of("footer").add(Element.of("p").text(edition.told("page.footer"))));
    }

    private Element top(List<Section> sections) {
        return Element.of("header", "top")
                .set("id", "top")
                .add(Element.of("p", "kicker").text(edition.told("page.kicker")))
                .add(Element.of("h1").text(edition.account().title()))
                .add(Element.of("p", "standfirst").text(standfirst()))
                .add(nav(sections))
                .add(filter());
    }

    private String standfirst() {
        List<Article> articles = edition.numbers().articles();
        long outlets = articles.stream()
                .map(article -> article.masthead().outlet())
                .filter(outlet -> !outlet.isEmpty())
                .distinct()
                .count();
        List<LocalDate> days = articles.stream()
                .flatMap(article -> article.masthead().published().stream())
                .map(Dated::day)
                .sorted()
                .toList();
        Narrator narrator = edition.narrator();
        String told = narrator.counted("page.articles", articles.size())
                + (outlets > 0 ? ", " + narrator.counted("page.outlets", (int) outlets) : "")
                + ", "
                + narrator.counted(
                        "page.independent", edition.story().coverage().origins().size());
        if (days.isEmpty()) {
            return told + ". " + edition.told("page.promise");
        }
        String first = narrator.dates().told(days.get(0));
        String last = narrator.dates().told(days.get(days.size() - 1));
        String period = first.equals(last) ? edition.told("page.on", first) : edition.told("page.period", first, last);
        return told + ", " + period + ". " + edition.told("page.promise");
    }

    private Element nav(List<Section> sections) {
        Element list = Element.of("ul");
        for (Section section : sections) {
            list.add(Element.of("li")
                    .add(Element.of("a").set("href", "#" + section.id()).text(section.title()))
                    .text(" ")
                    .add(Element.of("span", "count").text(String.valueOf(section.count()))));
        }
        list.add(Element.of("li")
                .add(Element.of("a").set("href", "#sources").text(edition.told("section.sources")))
                .text(" ")
                .add(Element.of("span", "count")
                        .text(String.valueOf(edition.numbers().articles().size()))));
        return Element.of("nav")
                .set("aria-label", edition.told("page.contents"))
                .add(list);
    }

    /** Shown by the script, which alone can make it work. */
    private Element filter() {
        return Element.of("form", "filter")
                .set("id", "filter")
                .set("role", "search")
                .flag("hidden")
                .add(Element.of("label").set("for", "query").text(edition.told("page.filter")))
                .add(Element.of("input")
                        .set("type", "search")
                        .set("id", "query")
                        .set("autocomplete", "off"))
                .add(Element.of("output").set("id", "found").set("for", "query").set("aria-live", "polite"))
                .add(Element.of("button")
                        .set("type", "button")
                        .set("id", "help-open")
                        .text(edition.told("page.keys")));
    }

    private Element head(String style) {
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '" + digest(style)
                + "'; script-src '" + digest(script()) + "'";
        return Element.of("head")
                .add(Element.of("meta").set("charset", "utf-8"))
                .add(Element.of("meta")
                        .set("http-equiv", "Content-Security-Policy")
                        .set("content", policy))
                .add(Element.of("meta").set("name", "viewport").set("content", "width=device-width, initial-scale=1"))
                .add(Element.of("meta").set("name", "referrer").set("content", "no-referrer"))
                .add(Element.of("meta").set("name", "color-scheme").set("content", "light dark"))
                .add(Element.of("meta").set("name", "generator").set("content", "Dénouement"))
                .add(Element.of("title").text(edition.account().title()))
                .add(Element.style(style));
    }

    /** Our style sheet, and a rule for each mark that is written in pieces: they light up together. */
    private static String style(TreeSet<String> continued) {
        StringBuilder style = new StringBuilder(resource("page.css"));
        for (String id : continued) {
            style.append(":root:has(#").append(id).append(":target) mark.").append(id);
            style.append("{background:var(--lit);color:var(--lit-ink)}\n");
        }
        return style.toString();
    }

    private static String script() {
        return resource("page.js");
    }

    private static String digest(String content) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = AccountPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
