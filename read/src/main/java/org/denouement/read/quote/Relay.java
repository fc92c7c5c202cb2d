package org.denouement.read.quote;

import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * How an outlet comes into what is quoted: its name, empty when it is the article's own, and whether the words were
 * said to it ("told The Gazette"), not only obtained or passed on by it.
 */
record Relay(Optional<Span> outlet, boolean heard) {}
