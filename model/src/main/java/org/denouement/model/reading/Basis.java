package org.denouement.model.reading;

/** How a time is known. */
public enum Basis {
    /** The words give it, alone or with the day of publication: « mardi 14 mars », « hier ». */
    STATED,
    /** It follows from how the words stand: a weekday with a past verb, « la veille » after a dated event. */
    IMPLIED,
    /**
     * By evidence elsewhere: another article dates the same event, or the event that it is counted from; an article without
     * a day has told the same weekday with its date.
     */
    INFERRED,
    /** Only relative to a day that is not known. */
    RELATIVE,
    /** Nothing says when. */
    UNDATED
}
