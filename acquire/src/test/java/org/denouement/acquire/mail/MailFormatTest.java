package org.denouement.acquire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Article;
import org.denouement.model.article.BlockKind;
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

    @Test
    void readsWhatIsAttachedLettersTooAndCountsPictures() {
        Coverage coverage = ReadBytes.coverage("""
                From: Anna Norvane <anna@press.example>
                To: b@example.org
                Subject: The letter
                Date: Mon, 4 Mar 2024 09:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=B

                --B
                Content-Type: text/plain; charset=utf-8

                Here is the letter that we spoke of on the telephone.
                --B
                Content-Type: message/rfc822

                From: Paul Valmer <p@x.example>
                To: anna@press.example
                Subject: The crane
                Date: Sun, 3 Mar 2024 08:00:00 +0100

                The crane was last seen by an engineer in January.
                --B
                Content-Type: text/plain; charset=iso-8859-1
                Content-Disposition: attachment; filename*=utf-8''%C3%A9t%C3%A9.txt

                The minutes of the meeting at which the crane was spoken of.
                --B
                Content-Type: image/png; name=logo.png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --B--
                """);
        assertThat(coverage.articles())
                .extracting(article -> article.capture().uri())
                .containsExactly("-!/1.eml", "-", "-!/\u00e9t\u00e9.txt");
        assertThat(coverage.articles().get(0).masthead().bylines()).containsExactly("Paul Valmer");
        assertThat(ReadBytes.codes(coverage)).containsExactly("acquire.mail.pictures");
    }

    @Test
    void showsAllTextsOfAMessageAndOneOfSeveralForms() {
        Article article = ReadBytes.coverage("""
                From: a@example.org
                To: b@example.org
                Subject: Two texts
                Content-Type: multipart/mixed; boundary=B

                --B
                Content-Type: multipart/alternative; boundary=BC

                --BC

                The first text as it stands in letters only.
                --BC
                Content-Type: text/html

                <p>The first text as it stands with all its marks.</p>
                --BC--
                --B
                Content-Type: text/plain

                The second text is below the picture.
                --B--
                """).articles().get(0);
        assertThat(article.text())
                .contains("with all its marks", "below the picture")
                .doesNotContain("letters only");
    }

    @Test
    void takesALineThatBeginsWithFromForText() {
        Coverage coverage = ReadBytes.coverage("""
                From a@example.org Sat May  3 08:00:00 2025
                From: a@example.org
                To: b@example.org
                Subject: One

                The first letter of the box.

                From the start of 2024 nobody was told about the crane, and that is the point.

                >From now on we write it down.

                From a@example.org Sun May  4 08:00:00 2025
                From: a@example.org
                To: b@example.org
                Subject: Two

                The second letter of the box.
                """);
        assertThat(coverage.articles()).hasSize(2);
        assertThat(coverage.articles()).anySatisfy(article -> assertThat(article.text())
                .contains("From the start of 2024", "From now on")
                .doesNotContain(">From"));
    }

    @Test
    void quotesWhatAMessageAnswers() {
        Article article = ReadBytes.coverage("""
                From: a@example.org
                To: b@example.org
                Subject: Re: The crane

                I do not agree with you on that.

                > The crane was old,
                > and everybody knew it.
                """).articles().get(0);
        assertThat(article.blocks())
                .filteredOn(block -> block.kind() == BlockKind.BLOCK_QUOTE)
                .singleElement()
                .satisfies(block -> assertThat(block.span().in(article.text()))
                        .isEqualTo("The crane was old, and everybody knew it."));
        assertThat(article.masthead().title()).isEqualTo("The crane");
    }

    @Test
    void readsAPageThatABrowserSavedAsAMessage() {
        Article article = ReadBytes.coverage("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://a.example/crane
                Subject: The crane falls
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="B"

                --B
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://a.example/crane

                <html><head><meta property=3D"og:site_name" content=3D"The Lamp"></head><body><article>
                <h1>The crane falls</h1><p>The crane fell on the quay of the port, and many came to see.</p>
                <p>Two men were taken to the hospital of the town, the harbour master said on Monday.</p>
                </article></body></html>
                --B
                Content-Type: text/css
                Content-Location: cid:css

                p { color: red }
                --B--
                """).articles().get(0);
        assertThat(article.masthead().outlet()).isEqualTo("The Lamp");
        assertThat(article.capture().mediaType()).isEqualTo("text/html");
        assertThat(article.text()).contains("harbour master").doesNotContain("color");
    }

    @Test
    void joinsWordsThatWereCutWithinALetterAndReadsRawOnes() {
        Fields fields = Fields.parse("Subject: =?utf-8?B?w6k=?= =?utf-8?Q?t=C3?=\n =?utf-8?Q?=A9?= now\n"
                + "X-Raw: \u00e9t\u00e9\nContent-Type: text/plain; name*0=\"a b\"; name*1=\".txt\"\n");
        assertThat(fields.words("subject")).isEqualTo("\u00e9t\u00e9 now");
        assertThat(fields.words("x-raw")).isEqualTo("\u00e9t\u00e9");
        assertThat(fields.fileName()).isEqualTo("a b.txt");
    }

    @Test
    void unpacksTheCodingsOfOld() {
        String cat = "begin 644 cat.txt\n#0V%T\n`\nend\n";
        assertThat(new String(Codings.decoded(cat, "x-uuencode"), java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("Cat");
        assertThat(new String(Codings.decoded("Q2F0\n=\nadded", "base64"), java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("Cat");
    }
}
