package org.denouement.acquire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.junit.jupiter.api.Test;

class MailFormatTest {
    private static final String MESSAGE = """
            From: =?utf-8?Q?Le_Phare_=E2=80=94_la_lettre?= <lettre@phare.example>
            To: moi@example.org
            Subject: =?utf-8?B?TGUgcG9udCByb3V2cmUsIGVu?= =?utf-8?B?ZmluIMOgIHRvdXM=?=
            Date: Sat, 03 May 2025 08:00:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="xx"

            --xx
            Content-Type: text/plain; charset=utf-8

            Version texte.
            --xx
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            <p>Le pont a =E9t=E9 rouvert par la ville apr=E8s six mois de tra=
            vaux, et les habitants sont venus.</p>
            --xx--
            """;

    @Test
    void readsTheHtmlOfAMessage() {
        Article article = ReadBytes.coverage(MESSAGE).articles().get(0);
        assertThat(article.masthead().title()).isEqualTo("Le pont rouvre, enfin à tous");
        assertThat(article.masthead().outlet()).isEqualTo("Le Phare — la lettre");
        assertThat(article.masthead().published().orElseThrow().basis().key()).isEqualTo("published.mail");
        assertThat(article.text())
                .contains("a été rouvert")
                .contains("six mois de travaux")
                .doesNotContain("Version");
    }

    @Test
    void readsEveryMessageOfAMailbox() {
        String box = "From a@example.org Sat May  3 08:00:00 2025\n" + MESSAGE
                + "\nFrom b@example.org Sun May  4 08:00:00 2025\n"
                + MESSAGE.replace("six mois", "dix mois") + "\n";
        Coverage coverage = ReadBytes.coverage(box);
        assertThat(coverage.articles()).hasSize(2);
        assertThat(coverage.articles()).extracting(Article::id).doesNotHaveDuplicates();
    }

    @Test
    void doesNotTakeAnArticleWithFieldsForAMessage() {
        Article article = ReadBytes.coverage(
                        "Title: The bridge opens\nDate: 3 May 2025\nSource: The Lamp\n\nThe bridge was opened by the mayor of the town on the day.\n")
                .articles()
                .get(0);
        assertThat(article.capture().mediaType()).isEqualTo("text/plain");
        assertThat(article.masthead().outlet()).isEqualTo("The Lamp");
        assertThat(article.masthead().published().orElseThrow().edtf()).isEqualTo("2025-05-03");
    }
}
