package org.denouement.model.reading;

/** How a time is known. */
public enum Basis {
    /** The words give it, alone or with the day of publication: « mardi 14 mars », « hier ». */
    STATED,
    /** It follows from how the words stand: a weekday with a past verb, « la veille » after a dated event. */
    IMPLIED,
    /** Another article of the coverage dates the same event, or the event that it is counted from. */
    INFERRED,
    /** Only relative to a day that is not known. */
    RELATIVE,
    /** Nothing says when. */
    UNDATED
}
