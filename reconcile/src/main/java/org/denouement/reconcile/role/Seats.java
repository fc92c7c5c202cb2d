package org.denouement.reconcile.role;

import java.util.Set;

/** What is known of posts by their concepts: of which there is only one holder at a time, and which lead the whole. */
final class Seats {
    private static final Set<String> HEADS = Set.of(
            "chief-executive",
            "managing-director",
            "president-and-chief-executive",
            "chair-and-chief-executive",
            "director-general",
            "executive-director",
            "president",
            "mayor",
            "prime-minister",
            "governor",
            "coach",
            "secretary-general",
            "head");

    private static final Set<String> ALONE = Set.of(
            "chief-operating-officer",
            "chief-financial-officer",
            "chief-technology-officer",
            "chief-scientist",
            "chief-of-staff",
            "chair",
            "editor-in-chief",
            "returning-officer",
            "speaker",
            "king",
            "queen",
            "pope",
            "dean",
            "captain",
            "harbour-master",
            "attorney-general",
            "police-chief");

    /** Posts of those who work in a house or sit on its board, and are not called in from elsewhere. */
    private static final Set<String> INSIDE = Set.of(
            "chief-operating-officer",
            "chief-financial-officer",
            "chief-technology-officer",
            "chief-scientist",
            "chief-information-officer",
            "chief-marketing-officer",
            "chief-product-officer",
            "chief-legal-officer",
            "chief-medical-officer",
            "chief-communications-officer",
            "chief-people-officer",
            "chief-strategy-officer",
            "chief-investment-officer",
            "chair",
            "vice-chair",
            "vice-president",
            "board-member",
            "deputy-managing-director",
            "deputy-director",
            "sporting-director",
            "spokesperson",
            "treasurer",
            "director",
            "manager");

    private Seats() {}

    /** Whether the post is one inside an organisation, that of its head included. */
    static boolean isInside(String concept) {
        boolean place = concept.equals("mayor") || concept.equals("governor") || concept.equals("prime-minister");
        return INSIDE.contains(concept) || HEADS.contains(concept) && !place;
    }

    /** Whether the post is that of the one who leads an organisation or a place. */
    static boolean leads(String concept) {
        return HEADS.contains(concept);
    }

    /** Whether two people cannot hold the post side by side; a minister of something is one of these. */
    static boolean isSingle(String concept) {
        return leads(concept) || ALONE.contains(concept) || concept.startsWith("minister:");
    }
}
