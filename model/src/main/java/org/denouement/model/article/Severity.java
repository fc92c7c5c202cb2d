package org.denouement.model.article;

/** How much a diagnostic matters: an ERROR lost an input, a WARNING lost or doubted a part, a NOTE lost nothing. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR
}
