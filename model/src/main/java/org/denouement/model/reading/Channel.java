package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * The way by which words reached the public: {@code kind} is one of {@code "post"}, {@code "memo"}, {@code "letter"},
 * {@code "filing"}, {@code "interview"}, {@code "press-conference"}, {@code "statement"}, {@code "hearing"},
 * {@code "speech"}, {@code "anonymous"}, {@code ""} when nothing says; {@code platform} names the service of a post.
 */
public record Channel(String kind, String platform, Optional<Span> words) {
    public static final Channel UNTOLD = new Channel("", "", Optional.empty());
}
