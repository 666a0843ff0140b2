package jp.yakuba.foundation.relationship;

import java.util.Comparator;
import java.util.List;
import jp.yakuba.foundation.Requirement;

/**
 * Where a member who stands in no other's family has their place (5.2).
 *
 * @param place the numbered places of the section, in order
 * @param generation for kin of the fourth rank the number of links, else 0
 * @param side for the spouse's kin 0 to 2, as the third rank has parents, brothers and sisters, grandparents; else 3
 * @param registerHeadFirst whether 筆頭者 comes first among equals
 */
@Requirement("001/5.2")
record Rank(Place place, int generation, int side, boolean registerHeadFirst) implements Comparable<Rank> {

    private static final Comparator<Rank> IN_ORDER =
            Comparator.comparing(Rank::place).thenComparing(Rank::generation).thenComparing(Rank::side);
    private static final int OTHER_SIDE = 3;

    enum Place {
        HEAD,
        SPOUSE,
        CHILD,
        FAMILY_OF_CHILD,
        PARENT,
        SIBLING,
        GRANDPARENT,
        OTHER_KIN,
        CONNECTED_PERSON,
        LODGER,
        UNSET
    }

    static Rank of(Member member, Families families) {
        return member.links()
                .map(links -> of(links, families.hasFamily(member)))
                .orElseGet(() -> at(Place.UNSET));
    }

    private static Rank of(List<RelationshipCode> links, boolean hasFamily) {
        RelationshipCode first = links.getFirst();
        return switch (links.size()) {
            case 1 -> ofOneLink(first, hasFamily);
            case 2 -> ofTwoLinks(first, links.get(1));
            default -> otherKin(links);
        };
    }

    private static Rank ofOneLink(RelationshipCode only, boolean hasFamily) {
        return switch (only) {
            case HEAD -> at(Place.HEAD);
            case HUSBAND, WIFE, UNREGISTERED_HUSBAND, UNREGISTERED_WIFE -> at(Place.SPOUSE);
            case CHILD, CHILD_AND_HUSBAND_OF_CHILD, CHILD_AND_WIFE_OF_CHILD ->
                at(hasFamily ? Place.FAMILY_OF_CHILD : Place.CHILD);
            case FATHER, MOTHER -> new Rank(Place.PARENT, 0, OTHER_SIDE, true);
            case ELDER_BROTHER, YOUNGER_BROTHER, ELDER_SISTER, YOUNGER_SISTER ->
                hasFamily ? otherKin(List.of(only)) : at(Place.SIBLING);
            case CONNECTED_PERSON -> at(Place.CONNECTED_PERSON);
            case LODGER -> at(Place.LODGER);
        };
    }

    private static Rank ofTwoLinks(RelationshipCode first, RelationshipCode second) {
        if (first.isChild() && (second.isSpouse() || second.isChild())) {
            return at(Place.FAMILY_OF_CHILD);
        }
        return first.isParent() && second.isParent()
                ? new Rank(Place.GRANDPARENT, 0, OTHER_SIDE, true)
                : otherKin(List.of(first, second));
    }

    private static Rank otherKin(List<RelationshipCode> links) {
        int side = sideOfSpouse(links);
        return new Rank(Place.OTHER_KIN, links.size(), side, side == 0 || side == 2);
    }

    private static int sideOfSpouse(List<RelationshipCode> links) {
        if (links.size() < 2 || !links.getFirst().isSpouse()) {
            return OTHER_SIDE;
        }
        RelationshipCode second = links.get(1);
        if (links.size() == 2) {
            return second.isParent() ? 0 : second.isSibling() ? 1 : OTHER_SIDE;
        }
        return links.size() == 3 && second.isParent() && links.get(2).isParent() ? 2 : OTHER_SIDE;
    }

    private static Rank at(Place place) {
        return new Rank(place, 0, OTHER_SIDE, false);
    }

    @Override
    public int compareTo(Rank other) {
        return IN_ORDER.compare(this, other);
    }
}
