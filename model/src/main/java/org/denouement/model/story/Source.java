package org.denouement.model.story;

import java.util.Optional;
import org.denouement.model.reading.Channel;
import org.denouement.model.text.Reason;

/**
 * Where words come from: the cast id of the speaker or empty, the phrase that names the source ({@code ""} when there is
 * none), why this speaker or why unknown, the channel (without its span), the cast id of who relayed them, and the words
 * for whom they were said to ({@code ""} when nothing tells).
 */
public record Source(
        Optional<String> speaker,
        String phrase,
        Reason because,
        Channel channel,
        Optional<String> via,
        String addressee) {
    public Source(Optional<String> speaker, String phrase, Reason because, Channel channel, Optional<String> via) {
        this(speaker, phrase, because, channel, via, "");
    }
}
