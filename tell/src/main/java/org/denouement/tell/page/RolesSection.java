package org.denouement.tell.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.story.Bound;
import org.denouement.model.story.Role;
import org.denouement.model.story.RoleName;
import org.denouement.model.story.When;
import org.denouement.model.text.Anchor;
import org.denouement.tell.Words;

/** Who held which role: drawn on a time axis, and again as a table with the words for each bound. */
final class RolesSection {
    private static final int SHORT = 8;

    private final Edition edition;

    private RolesSection(Edition edition) {
        this.edition = edition;
    }

    static Section of(Edition edition) {
        RolesSection section = new RolesSection(edition);
        List<Role> roles = edition.story().roles();
        List<RoleLane> lanes = RoleLane.of(roles);
        Element body = Element.of("div");
        if (!roles.isEmpty()) {
            body.add(RoleChart.of(edition, lanes));
            section.tables(lanes).forEach(body::add);
        }
        return Section.of(edition, "roles", roles.size(), body);
    }

    /** One table; of a long one, the roles that no source dates stand folded in a second. */
    private List<Element> tables(List<RoleLane> lanes) {
        List<Role> dated = new ArrayList<>();
        List<Role> undated = new ArrayList<>();
        for (RoleLane lane : lanes) {
            for (Role role : lane.roles()) {
                (RoleBar.of(role).isDated() ? dated : undated).add(role);
            }
        }
        if (dated.size() + undated.size() <= SHORT || undated.isEmpty() || dated.isEmpty()) {
            dated.addAll(undated);
            return List.of(table(dated));
        }
        return List.of(
                table(dated),
                Element.of("details", "rest")
                        .add(Element.of("summary")
                                .text(edition.narrator().counted("page.roles.undated", undated.size())))
                        .add(table(undated)));
    }

    private Element table(List<Role> roles) {
        Element head = Element.of("tr");
        for (String column : List.of("holder", "title", "from", "to", "status")) {
            head.add(Element.of("th").set("scope", "col").text(edition.told("page.role." + column)));
        }
        Element rows = Element.of("tbody");
        roles.forEach(role -> rows.add(row(role)));
        return Element.of("div", "table")
                .add(Element.of("table").add(Element.of("thead").add(head)).add(rows));
    }

    private Element row(Role role) {
        Proof proof = Proof.of(edition, role.id(), role.evidence());
        String holder = edition.narrator().name(role.holder()).orElseGet(() -> edition.told("role.nobody"));
        RoleName named = edition.narrator().title(role);
        Element title = Element.of("td")
                .add(Element.of("span")
                        .set("lang", edition.languageOf(named.language()))
                        .text(named.words()));
        edition.narrator().name(role.organisation()).ifPresent(organisation -> title.add(Element.of("br"))
                .text(organisation));
        return Item.of("tr", "role", role.id())
                .add(Element.of("th")
                        .set("scope", "row")
                        .add(proof.headline(holder))
                        .add(proof.meta(Optional.empty())))
                .add(title)
                .add(bound(role, role.from()))
                .add(bound(role, role.to()))
                .add(Element.of("td").text(edition.told("role." + Words.lower(role.status()))));
    }

    /** The date of a bound, as a link to the words that give it. */
    private Element bound(Role role, Bound bound) {
        When when = bound.when();
        boolean known = when.range().isPresent() || when.offset().isPresent();
        String told = known ? edition.narrator().dates().told(when) : edition.told("page.role.open");
        List<Anchor> anchors = edition.numbers().inOrder(bound.evidence());
        if (!known || anchors.isEmpty()) {
            return Element.of("td", known ? "bound" : "bound open").text(told);
        }
        return Element.of("td", "bound")
                .add(Element.of("a")
                        .set("href", "#" + edition.marks().idOf(anchors.get(0), role.id()))
                        .text(told));
    }
}
