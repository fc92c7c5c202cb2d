package org.denouement.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

final class ImportCommandTest {
    private static final String WIRE =
            "VALMER (AFP) – Le pont de Valmer a été rouvert lundi par le maire de la ville après six"
                    + " mois de travaux. Il était fermé depuis qu’une péniche avait heurté l’une de ses piles à l’automne. Les autobus"
                    + " devaient faire le tour par les collines, et le marché a perdu la moitié de ses clients.";
    private static final String OWN =
            " Notre journaliste a rencontré les commerçants du quai, qui attendaient ce jour.";

    @TempDir
    Path folder;

    @Test
    void tellsWhatCameInAndWhatWasLeftOut() throws IOException {
        write();

        CommandRun run = CommandRun.of("import", folder.toString(), "--language", "fr");

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out().replace('\u00a0', ' ').replace('\u202f', ' '))
                .contains("Dépêche : AFP", "COPIES (1)", "autre titre", "Ajouté : « Notre journaliste")
                .contains("LAISSÉ DE CÔTÉ (1)", "d.bin", "Texte incomplet");
    }

    @Test
    void tellsTheSameAsJson() throws IOException {
        write();

        var report = JsonMapper.shared()
                .readTree(CommandRun.of("import", folder.toString(), "--json", "--language", "en")
                        .out());

        assertThat(report.path("summary").path("articles").asInt()).isEqualTo(3);
        assertThat(report.path("summary").path("partial").asInt()).isEqualTo(1);
        assertThat(report.path("summary").path("leftOut").asInt()).isEqualTo(1);
        assertThat(report.path("origins").findValuesAsString("retitled")).contains("true");
    }

    @Test
    void asksNoPrivateAddressAndSaysSoInWordsAndJson() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/page";
        try {
            CommandRun words = CommandRun.of("import", url, "--language", "fr");
            CommandRun json = CommandRun.of("import", url, "--json", "--language", "fr");
            CommandRun told = CommandRun.of("tell", url, "--language", "fr");

            assertThat(List.of(words.code(), json.code(), told.code())).containsOnly(ExitCode.INPUT);
            assertThat(words.out()).contains(url, "réseau interne");
            assertThat(json.out()).contains("acquire.url.private");
            assertThat(told.err()).contains(url);
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Le pont de Valmer rouvre\nLe Phare, 3 mai 2025\n" + WIRE);
        Files.writeString(folder.resolve("b.txt"), "Six mois après, le pont\nLa Lampe, 4 mai 2025\n" + WIRE + OWN);
        Files.writeString(
                folder.resolve("c.txt"),
                "Le maire de Sorvigne s’en va\nLe maire a démissionné lundi.\nIl vous reste 72 % de cet article à lire.\n");
        Files.write(folder.resolve("d.bin"), new byte[] {0, 1, 2, 0, 3, 0, (byte) 0xFF, 0});
    }
}
