package org.denouement.model.reading;

/** How words are reported. */
public enum QuotationManner {
    DIRECT,
    INDIRECT,
    /** Indirect, with some of the very words in quotation marks. */
    MIXED,
    /** Whole paragraphs set apart, with or without marks. */
    BLOCK
}
