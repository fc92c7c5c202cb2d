package org.denouement.reconcile.role;

import java.time.LocalDate;
import java.util.Optional;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Telling;

/**
 * What one article claims of a role: by whom it is held and where, as cast ids, the words, and the article's day.
 * {@code origin} is the independent origin of the article.
 */
public record RoleClaim(Post post, Said said, RoleMention mention, String origin) {

    /** Whose role it is: holder, concept of the title, organisation. */
    public record Post(Optional<String> holder, String concept, Optional<String> organisation) {
        Post at(Optional<String> other) {
            return new Post(holder, concept, other);
        }

        Post as(String other) {
            return new Post(holder, other, organisation);
        }

        Post by(Optional<String> other) {
            return new Post(other, concept, organisation);
        }

        /** The title without its unit: {@code "chief-executive"} of {@code "chief-executive:laboratory"}. */
        public String baseConcept() {
            int colon = concept.indexOf(':');
            return colon < 0 ? concept : concept.substring(0, colon);
        }
    }

    /** The words: the article, its day, the title as told, the evidence. */
    public record Said(String article, Optional<LocalDate> day, Telling title, Evidence evidence) {}

    RoleClaim with(Post other) {
        return new RoleClaim(other, said, mention, origin);
    }

    /** The same claim about a post that other words name. */
    RoleClaim as(Post named, Telling title) {
        return new RoleClaim(named, new Said(said.article(), said.day(), title, said.evidence()), mention, origin);
    }

    public RoleStatus status() {
        return mention.status();
    }

    public RoleChange change() {
        return mention.change();
    }

    Optional<TimeLink> when() {
        return mention.when();
    }

    /** Whether the words tell a return to a post held before. */
    public boolean isReturn() {
        return mention.rule().endsWith(".again");
    }

    /** Whether the words tell who comes after, on a day that may be later than that of the end. */
    public boolean isFollowed() {
        return mention.rule().endsWith(".followed");
    }

    /** Whether the words tell the first day in office, and not the day of the choice. */
    public boolean isFirstDay() {
        return mention.rule().endsWith(".office");
    }

    public boolean is(RoleChange change, RoleStatus status) {
        return change() == change && status() == status;
    }
}
