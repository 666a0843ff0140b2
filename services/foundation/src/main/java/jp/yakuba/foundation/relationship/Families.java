package jp.yakuba.foundation.relationship;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.AddresseeNumber;

/**
 * Which members of a household stand in the family of which other: husbands, wives and children of the head's
 * children, of brothers and sisters and of remoter kin (5.2). Where {@link Member#familyOf} does not tell, the
 * relationship does: 子の妻 belongs to a 子. Of several the one nearest in age who has no spouse yet, for a child the
 * first who has one.
 */
final class Families {

    private final List<Member> members;
    private final Map<AddresseeNumber, Member> byNumber = new LinkedHashMap<>();
    private final Map<AddresseeNumber, Member> owners = new HashMap<>();

    Families(Collection<Member> household) {
        members = household.stream().sorted(RecordOrder.BY_AGE).toList();
        members.forEach(member -> byNumber.put(member.number(), member));
        members.stream().filter(member -> !isChildInFamily(member)).forEach(this::assign);
        members.stream().filter(Families::isChildInFamily).forEach(this::assign);
    }

    /** The member in whose family this one stands. */
    Optional<Member> owner(Member member) {
        return Optional.ofNullable(owners.get(member.number()));
    }

    /** Whether someone stands in the member's family. */
    boolean hasFamily(Member member) {
        return owners.containsValue(member);
    }

    /** The member, then the spouse, then the children by age, each with a family of their own (2-1 to 2-3). */
    List<Member> familyOf(Member member) {
        List<Member> family = new ArrayList<>(List.of(member));
        dependants(member)
                .sorted(Comparator.comparing(Families::isChildInFamily))
                .forEach(dependant -> family.addAll(familyOf(dependant)));
        return family;
    }

    private Stream<Member> dependants(Member member) {
        return members.stream().filter(other -> member.equals(owners.get(other.number())));
    }

    private void assign(Member member) {
        if (!mayStandInFamily(member)) {
            return;
        }
        Member told = member.familyOf() == null ? null : byNumber.get(member.familyOf());
        Optional<Member> owner =
                told == null || told.equals(member) ? guessed(member) : Optional.of(headOfFamily(told));
        owner.filter(found -> !isBelow(member, found)).ifPresent(found -> owners.put(member.number(), found));
    }

    /** The one whose husband or wife was named: the child of the head, not the child-in-law. */
    private Member headOfFamily(Member told) {
        Member owner = owners.get(told.number());
        return owner != null && !isChildInFamily(told) ? owner : told;
    }

    /** Whether making the one the owner of the other would lead round in a circle. */
    private boolean isBelow(Member upper, Member lower) {
        Member at = lower;
        while (at != null) {
            if (at.equals(upper)) {
                return true;
            }
            at = owners.get(at.number());
        }
        return false;
    }

    private Optional<Member> guessed(Member member) {
        List<Member> candidates = members.stream()
                .filter(other -> !other.equals(member) && isOneLinkAbove(other, member))
                .toList();
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst();
        }
        return isChildInFamily(member) ? parent(candidates) : spouse(member, candidates);
    }

    private Optional<Member> parent(List<Member> candidates) {
        return candidates.stream().filter(this::hasFamily).findFirst().or(() -> candidates.stream()
                .findFirst());
    }

    private Optional<Member> spouse(Member member, List<Member> candidates) {
        return candidates.stream()
                .filter(candidate -> !hasFamily(candidate))
                .min(Comparator.comparingLong(candidate -> Math.abs(ChronoUnit.DAYS.between(
                        candidate.birthDate().clampedToCalendar(),
                        member.birthDate().clampedToCalendar()))));
    }

    private static boolean mayStandInFamily(Member member) {
        return member.links().map(Families::mayStandInFamily).orElse(false);
    }

    private static boolean mayStandInFamily(List<RelationshipCode> links) {
        RelationshipCode last = links.getLast();
        if (links.size() == 1) {
            return last == RelationshipCode.CHILD_AND_HUSBAND_OF_CHILD
                    || last == RelationshipCode.CHILD_AND_WIFE_OF_CHILD
                    || last == RelationshipCode.CONNECTED_PERSON
                    || last == RelationshipCode.LODGER;
        }
        return last.isSpouse() || last.isChild();
    }

    private static boolean isChildInFamily(Member member) {
        return member.links()
                .map(links -> links.size() > 1 && links.getLast().isChild())
                .orElse(false);
    }

    private static boolean isOneLinkAbove(Member upper, Member lower) {
        List<RelationshipCode> above = upper.links().orElse(List.of());
        List<RelationshipCode> below = lower.links().orElse(List.of());
        if (above.isEmpty() || !leadsFamily(above)) {
            return false;
        }
        if (below.size() == 1) {
            return below.getFirst().isChild() && above.equals(List.of(RelationshipCode.CHILD));
        }
        return below.size() == above.size() + 1 && sameKin(above, below.subList(0, above.size()));
    }

    /** 子（子の夫） is a 子 when his own children are written 子の子. */
    private static boolean sameKin(List<RelationshipCode> one, List<RelationshipCode> other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)
                    && !(one.get(i).isChild() && other.get(i).isChild())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whose husbands, wives and children stand with them: the head's children, brothers and sisters, and remoter kin;
     * not parents and grandparents, and not the head's grandchildren, whose families belong to the fourth rank.
     */
    private static boolean leadsFamily(List<RelationshipCode> links) {
        RelationshipCode first = links.getFirst();
        if (links.size() == 1) {
            return first.isChild() || first.isSibling();
        }
        boolean grandparent =
                links.size() == 2 && first.isParent() && links.get(1).isParent();
        boolean grandchild =
                links.size() == 2 && first.isChild() && links.get(1).isChild();
        return !grandparent && !grandchild;
    }
}
