package org.denouement.model.story;

import java.util.Optional;
import org.denouement.model.reading.Channel;
import org.denouement.model.text.Reason;

/**
 * Where words come from: the cast id of the speaker or empty, the phrase that names the source ({@code ""} when there is
 * none), why this speaker or why unknown, the channel (without its span), and the cast id of who relayed them.
 */
public record Source(Optional<String> speaker, String phrase, Reason because, Channel channel, Optional<String> via) {}
