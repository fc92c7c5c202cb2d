package org.denouement.read.quote;

import org.denouement.model.text.Span;

/**
 * A stretch between quotation marks: with them ({@code outer}) and without ({@code inner}); {@code depth} is 0 unless
 * other marks enclose it. One of the marks may be missing.
 */
record Marked(Span outer, Span inner, int depth, boolean opened, boolean closed) {}
