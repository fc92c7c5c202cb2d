package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: {@code $CHROMIUM}, else /usr/bin/chromium; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageBrowserTest {
    private static final String MARKED = "#event-dd08 a.say";

    private final List<String> trouble = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private String url;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path chromium = Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
        Assumptions.assumeTrue(Files.isExecutable(chromium), "no browser at " + chromium + ": set CHROMIUM");
        Path page = Files.writeString(folder.resolve("index.html"), Faience.page("fr"));
        url = page.toUri().toString();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @AfterEach
    void seesNoTrouble() {
        assertThat(trouble).isEmpty();
    }

    @Test
    void asksNothingAndComplainsOfNothingWithAndWithoutScript() {
        for (boolean script : new boolean[] {true, false}) {
            Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(script));
            assertThat(page.title()).isEqualTo("La faïencerie qui ne voulait pas s’éteindre");
            page.context().close();
        }
    }

    @Test
    void bringsTheWordsIntoViewBesideTheItemWithoutScript() {
        Page page = page(wide().setJavaScriptEnabled(false));
        Locator item = page.locator(MARKED);
        item.scrollIntoViewIfNeeded();
        double before = item.boundingBox().y;
        item.click();
        Locator mark = page.locator("mark:target");
        assertThat(mark.textContent()).isEqualTo("Le tribunal examinera l’offre de Harrowgate Clay le 28 mars");
        assertThat(mark.boundingBox().y).isBetween(0.0, 900.0);
        assertThat(item.boundingBox().y).as("the account stays where it is").isEqualTo(before);
        page.context().close();
    }

    @Test
    void lightsUpWordsThatRunOverParagraphs() {
        Page page = page(wide());
        page.locator("#quote-ff02 > .meta a.ref").first().click();
        Object lit = page.evaluate(
                "() => [...document.querySelectorAll('mark')].filter(m => getComputedStyle(m).backgroundColor === 'rgb(255, 207, 51)').map(m => m.textContent.slice(0, 12))");
        assertThat(lit).asInstanceOf(InstanceOfAssertFactories.LIST).contains("Je vous dois", "Je n’ai rien");
        page.context().close();
    }

    @Test
    void comesBackFromTheWordsToTheItem() {
        Page page = page(wide().setJavaScriptEnabled(false));
        page.locator(MARKED).click();
        page.locator("mark:target + a.back").click();
        assertThat(page.url()).endsWith("#event-dd08");
        page.context().close();
    }

    @Test
    void obeysTheKeyboard() {
        Page page = page(wide());
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(current(page)).isEqualTo("event-dd02");
        page.keyboard().press("k");
        assertThat(current(page)).isEqualTo("event-dd01");
        page.keyboard().press("o");
        assertThat(page.locator("mark:target").count()).isEqualTo(1);
        page.keyboard().press("?");
        assertThat(page.locator("#help").isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(page.locator("#help").isVisible()).isFalse();
        page.keyboard().press("/");
        page.keyboard().type("perquisition");
        assertThat(page.locator("main .item:visible").count()).isZero();
        page.locator("#query").fill("marsac");
        assertThat(page.locator("main .item:visible").count()).isPositive();
        page.keyboard().press("Escape");
        assertThat(page.locator("main .item:visible").count()).isGreaterThan(20);
        page.context().close();
    }

    @Test
    void letsSingleLettersBeSwitchedOff() {
        Page page = page(wide());
        page.locator("#help-open").click();
        page.locator("#letters").uncheck();
        page.locator("#help-close").click();
        page.keyboard().press("j");
        assertThat(page.locator("[aria-current]").count()).isZero();
        page.context().close();
    }

    @Test
    void followsTheSystemIntoTheDark() {
        Page dark = page(wide().setColorScheme(ColorScheme.DARK));
        Page light = page(wide().setColorScheme(ColorScheme.LIGHT));
        assertThat(ground(dark)).isEqualTo("rgb(23, 24, 26)");
        assertThat(ground(light)).isEqualTo("rgb(253, 252, 249)");
        dark.context().close();
        light.context().close();
    }

    @Test
    void printsTheWordsAndTheNumberedSourcesButNotTheirTexts() {
        Page page = page(wide());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav").isVisible()).isFalse();
        assertThat(page.locator(".source .text").first().isVisible()).isFalse();
        assertThat(page.locator(".source .n").first().isVisible()).isTrue();
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "() => document.querySelector('#event-dd01 .why .words').checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}) && document.querySelector('#event-dd01 .why .words').getBoundingClientRect().height > 0"))
                .isTrue();
        page.context().close();
    }

    @Test
    void fitsANarrowScreen() {
        Page page = page(new Browser.NewContextOptions().setViewportSize(400, 800));
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(400);
        page.context().close();
    }

    @Test
    void isAccessible() throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = page(wide().setColorScheme(scheme));
            page.locator("#event-dd01 details summary").click();
            page.locator("#event-dd08 a.say").click();
            page.evaluate(axe());
            Object found = page.evaluate(
                    "() => axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).slice(0, 3).join(' | ')))");
            assertThat(found).isEqualTo(List.of());
            page.context().close();
        }
    }

    private static String axe() throws IOException {
        try (InputStream script = PageBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1400, 900).setReducedMotion(ReducedMotion.REDUCE);
    }

    private Page page(Browser.NewContextOptions options) {
        trouble.clear();
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(url)) {
                trouble.add("asked for " + request.url());
            }
        });
        page.onConsoleMessage(message -> trouble.add(message.type() + " " + message.text()));
        page.onPageError(error -> trouble.add("error " + error));
        page.navigate(url);
        return page;
    }

    private static String current(Page page) {
        return page.locator("[aria-current]").getAttribute("id");
    }

    private static Object ground(Page page) {
        return page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }
}
