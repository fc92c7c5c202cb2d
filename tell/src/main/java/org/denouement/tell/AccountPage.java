package org.denouement.tell;

/** The account as one self-contained HTML file. */
public final class AccountPage {
    private AccountPage() {}

    public static String write(Account account, Narrator narrator) {
        return "";
    }
}
