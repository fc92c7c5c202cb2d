package org.denouement.acquire.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RobotsTest {
    @Test
    void takesTheGroupThatNamesUsEvenWhenItForbidsNothing() {
        Robots robots = Robots.parse("User-agent: *\nDisallow: /\n\nUser-agent: Denouement\nDisallow:\n", "denouement");
        assertThat(robots.allows("/page")).isTrue();
    }

    @Test
    void takesTheLongestRule() {
        Robots robots = Robots.parse("User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\n", "denouement");
        assertThat(robots.allows("/a/c")).isFalse();
        assertThat(robots.allows("/a/b/c")).isTrue();
        assertThat(robots.allows("/x.pdf")).isFalse();
        assertThat(robots.allows("/x.pdf?y")).isTrue();
    }

    @Test
    void readsWhatSeveralAgentsShare() {
        Robots robots = Robots.parse(
                "User-agent: a\nUser-agent: denouement\nCrawl-delay: 3\nDisallow: /x\nUser-agent: b\nDisallow: /\n",
                "denouement");
        assertThat(robots.delay()).hasValue(3000);
        assertThat(robots.allows("/y")).isTrue();
        assertThat(robots.allows("/x")).isFalse();
    }
}
