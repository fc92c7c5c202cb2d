package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.BlockKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** An entry of a live page as its structured data tells it ({@code liveBlogUpdate}): title, words and ISO time. */
record Update(String headline, List<String> lines, String time) {
    private static final Piece.Place PLACE = new Piece.Place("p", 0, false, false);

    Update {
        lines = List.copyOf(lines);
    }

    static Update from(JsonNode node) {
        String published = node.path("datePublished").asString("").strip();
        String time = Stamp.parse(published)
                .flatMap(Stamp::moment)
                .map(Object::toString)
                .orElse(published);
        Element body =
                Jsoup.parseBodyFragment(node.path("articleBody").asString("")).body();
        return new Update(Titles.clean(node.path("headline").asString("")), PostLines.of(body), time);
    }

    String text() {
        return headline + " " + String.join(" ", lines);
    }

    /** It as pieces, for a page that shows nothing without its scripts. */
    List<Piece> pieces(int number) {
        Map<String, String> entry = Map.of("entry", String.valueOf(number), "time", time);
        List<Piece> pieces = new ArrayList<>();
        if (!headline.isEmpty()) {
            pieces.add(new Piece(headline, 0, BlockKind.HEADING, entry, PLACE));
        }
        lines.forEach(line -> pieces.add(new Piece(line, 0, BlockKind.LIVE_ENTRY, entry, PLACE)));
        return pieces;
    }
}
