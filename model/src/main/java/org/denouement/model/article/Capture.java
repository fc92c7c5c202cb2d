package org.denouement.model.article;

/**
 * The bytes as they came in, by their digest: where from ({@code uri}: a path as the user gave it, or a URL), SHA-256
 * in lower-case hexadecimal, media type by content, charset that decoded them, and how many there were.
 */
public record Capture(String uri, String digest, String mediaType, String charset, long size) {
    /** What stands between the path of a container and a place inside it: {@code coverage.zip!/a.html}. */
    public static final String INSIDE = "!/";

    /** The input that a URI came from: itself, or the container that holds it. */
    public static String inputOf(String uri) {
        int inside = uri.indexOf(INSIDE);
        return inside < 0 ? uri : uri.substring(0, inside);
    }
}
