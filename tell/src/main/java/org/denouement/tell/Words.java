package org.denouement.tell;

import java.util.Locale;

/** How the constants of the model are written in an account: {@code HAPPENED} is {@code "happened"}. */
public final class Words {
    private Words() {}

    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
