package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountTextTest {
    private final String english = AccountText.write(Faience.account("en"), Faience.narrator("en"));

    @Test
    void isTheGoldenText() {
        GoldenFile.assertHolds("faience/account.txt", AccountText.write(Faience.account("fr"), Faience.narrator("fr")));
    }

    @Test
    void numbersSourcesInTheOrderInWhichTheyWerePublished() {
        assertThat(english).contains("[4] The Harrowgate Ledger,", "[7] Carnet d’argile, undated");
    }

    @Test
    void saysWhatIsNoPlainFact() {
        assertThat(english)
                .contains("“La préfecture dément toute fermeture du site” (denied) [5]")
                .contains("Dismissal of Aurèle Castanet (2 independent origins) [3, 4]");
    }
}
