package org.denouement.tell;

import org.denouement.tell.page.Page;

/** The account as one self-contained HTML file. */
public final class AccountPage {
    private AccountPage() {}

    public static String write(Account account, Narrator narrator) {
        return Page.write(account, narrator);
    }
}
