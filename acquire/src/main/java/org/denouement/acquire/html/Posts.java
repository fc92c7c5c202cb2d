package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.acquire.words.DayReader;
import org.denouement.acquire.words.PageWords;
import org.jsoup.nodes.Element;

/** Reads the embeds of social networks: a post in a page is a quotation with its author, handle, date and link. */
final class Posts {
    /**
     * The words of a post ({@code ""} when the page has none), the line that says whose they are, and author, handle,
     * platform, time, day and address as far as the embed tells.
     */
    record Post(String words, String credit, Map<String, String> attributes) {}

    /** {@code — Name (@handle) March 5, 2024} */
    private static final Pattern CREDIT = Pattern.compile(
            "[—–-]\\s{0,3}([^()—]{1,80}?)\\s{0,3}\\(@([\\w.@-]{1,80})\\)\\s{0,3}(.{0,60})$", Pattern.DOTALL);
    /** {@code Name (@handle) on Saturday}, behind « Une publication partagée par ». */
    private static final Pattern NAMED =
            Pattern.compile("^([^()@]{0,80}?)\\s{0,3}\\(?@([\\w.@-]{1,80})\\)?\\s{0,3}(.{0,80})$");

    private static final Pattern HANDLE = Pattern.compile("@[\\w.-]{1,60}");
    private static final Pattern TRACKING = Pattern.compile("[?&](?:ref|utm_|s=|igsh|ig_).*$|/embed/?$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\s?\\[[^\\[\\]]{3,30}\\]$");
    private static final String MUSIC = "♬";

    /** No post is longer; a quotation that ends in a link to one may be. */
    private static final int LONGEST = 3000;

    private static final int LONGEST_LABEL = 80;

    private final Platforms platforms = Platforms.load();
    private final PageWords words;
    private final DayReader days;

    Posts(PageWords words) {
        this.words = words;
        this.days = new DayReader(words);
    }

    /** Whether the element holds one post: by its class, or as a quotation that ends in the post's address. */
    boolean isPost(Element element) {
        String tag = element.normalName();
        boolean quotation = tag.equals("blockquote");
        if (!quotation && !tag.equals("div")) {
            return false;
        }
        return platforms.ofClass(element.className()).isPresent() || quotation && endsInAddress(element);
    }

    private boolean endsInAddress(Element quotation) {
        var links = quotation.select("a[href]");
        return !links.isEmpty()
                && platforms.ofAddress(links.get(links.size() - 1).attr("href")).isPresent()
                && Lengths.of(quotation) < LONGEST
                && CREDIT.matcher(quotation.text()).find();
    }

    Post post(Element element) {
        Reading reading = new Reading();
        PostLines.of(element).forEach(reading::line);
        String url = url(element);
        Optional<Platforms.Found> address = platforms.ofAddress(url);
        reading.note("url", url);
        reading.note(
                "platform",
                platforms
                        .ofClass(element.className())
                        .or(() -> address.map(Platforms.Found::platform))
                        .orElse(""));
        if (!reading.attributes.containsKey("handle")) {
            reading.note("handle", address.map(Platforms.Found::handle).orElse(""));
        }
        Element time = element.selectFirst("time[datetime]");
        reading.note("time", time == null ? "" : time.attr("datetime"));
        Optional.ofNullable(reading.attributes.get("time"))
                .flatMap(days::first)
                .ifPresent(day -> reading.note("day", day.day().toString()));
        List<String> credit = reading.credit.isEmpty() && reading.own.isEmpty() ? reading.labels : reading.credit;
        return new Post(String.join("\n", reading.own), String.join(" ", credit), reading.attributes);
    }

    /** The post that a frame shows: where, and whose as far as the address tells. It leaves no words in the page. */
    Optional<Post> framed(Element frame) {
        String address = frame.hasAttr("src") ? frame.attr("src") : frame.attr("data-src");
        return platforms.ofFrame(address).map(found -> {
            Map<String, String> attributes = new TreeMap<>(Map.of("platform", found.platform(), "url", address));
            if (!found.handle().isEmpty()) {
                attributes.put("handle", found.handle());
            }
            return new Post("", address, attributes);
        });
    }

    /** One embed, line by line. */
    private final class Reading {
        private final List<String> own = new ArrayList<>();
        private final List<String> credit = new ArrayList<>();
        private final List<String> labels = new ArrayList<>();
        private final Map<String, String> attributes = new TreeMap<>();

        void note(String name, String value) {
            if (!value.isBlank()) {
                attributes.put(name, value.strip());
            }
        }

        void line(String line) {
            Matcher signed = CREDIT.matcher(line);
            int by = line.length() <= 2 * LONGEST_LABEL ? words.begins("post-by", line) : 0;
            if (signed.find()) {
                add(own, line.substring(0, signed.start()));
                credit.add(line.substring(signed.start()).strip());
                named(signed.group(1), signed.group(2), signed.group(3));
            } else if (by > 0) {
                credit.add(line);
                author(line.substring(by).strip());
            } else if (HANDLE.matcher(line).matches() && own.isEmpty()) {
                credit.add(line);
                note("handle", line);
            } else if (isLabel(line)) {
                labels.add(line);
            } else if (!line.startsWith(MUSIC)) {
                add(own, PLACEHOLDER.matcher(line).replaceFirst(""));
            }
        }

        private boolean isLabel(String line) {
            return line.length() <= LONGEST_LABEL && words.begins("post-view", line) > 0;
        }

        private void author(String line) {
            Matcher named = NAMED.matcher(line);
            if (named.find()) {
                named(named.group(1), named.group(2), withoutOn(named.group(3)));
                return;
            }
            for (int at = line.lastIndexOf(' '); at > 0; at = line.lastIndexOf(' ', at - 1)) {
                String rest = line.substring(at).strip();
                int on = words.begins("post-on", rest);
                if (on > 0 && rest.chars().anyMatch(Character::isDigit)) {
                    named(line.substring(0, at), "", rest.substring(on));
                    return;
                }
            }
            note(line.startsWith("u/") ? "handle" : "author", line.replaceFirst("^(u/\\S{1,40}).*$", "$1"));
        }

        private String withoutOn(String rest) {
            return rest.substring(words.begins("post-on", rest));
        }

        private void named(String name, String handle, String time) {
            note("author", name);
            note("handle", handle.isEmpty() ? "" : "@" + handle.replaceFirst("^@", ""));
            note("time", time);
        }

        private static void add(List<String> lines, String line) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
    }

    private String url(Element element) {
        for (String attribute : platforms.links()) {
            if (element.attr(attribute).startsWith("http")) {
                return plain(element.attr(attribute));
            }
        }
        String last = "";
        for (Element link : element.select("a[href^=http]")) {
            String address = link.attr("href");
            boolean post = platforms.ofAddress(address).isPresent();
            if (post || platforms.ofAddress(last).isEmpty()) {
                last = address;
            }
        }
        return plain(last);
    }

    private static String plain(String address) {
        return TRACKING.matcher(address).replaceFirst("");
    }
}
