package org.denouement.reconcile.cast;

import org.denouement.model.text.Reason;

/** That one name is another, why, and how sure that is, from 0 to 1. */
record Link(Known alias, Known of, Reason because, double confidence) {
    static Link of(Known alias, Known of, String key, double confidence) {
        return new Link(alias, of, Reason.of("entity.merge." + key, alias.name(), of.name()), confidence);
    }
}
