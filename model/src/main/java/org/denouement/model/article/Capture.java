package org.denouement.model.article;

/**
 * The bytes as they came in, by their digest: where from ({@code uri}: a path as the user gave it, or a URL), SHA-256
 * in lower-case hexadecimal, media type by content, charset that decoded them, and how many there were.
 */
public record Capture(String uri, String digest, String mediaType, String charset, long size) {}
