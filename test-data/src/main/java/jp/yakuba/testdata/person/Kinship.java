package jp.yakuba.testdata.person;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.relationship.RelationshipCode;

/** 続柄 of one person to another: the shortest chain of links, 縁故者 when it has more than four (1.1.11). */
@Requirement("001/1.1.11")
public final class Kinship {

    private static final int MOST_LINKS = 4;

    private Kinship() {}

    private record Path(Person person, List<RelationshipCode> links) {
        Path then(Person next, RelationshipCode link) {
            List<RelationshipCode> longer = new ArrayList<>(links);
            longer.add(link);
            return new Path(next, longer);
        }
    }

    /** How the member stands to the head. */
    public static Relationship of(Person head, Person member) {
        if (head == member) {
            return Relationship.HEAD;
        }
        return switch (member.tie()) {
            case KIN -> byKin(head, member);
            case CONNECTED -> Relationship.CONNECTED_PERSON;
            case LODGER -> Relationship.LODGER;
        };
    }

    private static Relationship byKin(Person head, Person member) {
        Set<Person> seen = new HashSet<>();
        Deque<Path> open = new ArrayDeque<>();
        open.add(new Path(head, List.of()));
        seen.add(head);
        while (!open.isEmpty()) {
            Path path = open.remove();
            if (path.person == member) {
                return Relationship.of(path.links);
            }
            if (path.links.size() < MOST_LINKS) {
                steps(path).stream().filter(step -> seen.add(step.person)).forEach(open::add);
            }
        }
        return Relationship.CONNECTED_PERSON;
    }

    /** The next links in the order of 5.2, so that of two chains of one length the higher is found first. */
    private static List<Path> steps(Path path) {
        Person from = path.person;
        List<Path> steps = new ArrayList<>();
        from.partner().ifPresent(partner -> steps.add(path.then(partner, partnerLink(from, partner))));
        from.children().forEach(child -> steps.add(path.then(child, childLink(from, child))));
        from.parents().forEach(parent -> steps.add(path.then(parent, parentLink(parent))));
        from.siblings().forEach(sibling -> steps.add(path.then(sibling, siblingLink(from, sibling))));
        return steps;
    }

    private static RelationshipCode partnerLink(Person from, Person partner) {
        return switch (partner.sex()) {
            case MALE -> from.isMarried() ? RelationshipCode.HUSBAND : RelationshipCode.UNREGISTERED_HUSBAND;
            case FEMALE -> from.isMarried() ? RelationshipCode.WIFE : RelationshipCode.UNREGISTERED_WIFE;
        };
    }

    /** An adopted child married to a child of the house is 子（子の夫） or 子（子の妻）. */
    private static RelationshipCode childLink(Person from, Person child) {
        boolean marriedToSibling = child.isMarried()
                && child.partner().filter(from.children()::contains).isPresent();
        if (!marriedToSibling || !child.isAdopted()) {
            return RelationshipCode.CHILD;
        }
        return child.sex() == Sex.MALE
                ? RelationshipCode.CHILD_AND_HUSBAND_OF_CHILD
                : RelationshipCode.CHILD_AND_WIFE_OF_CHILD;
    }

    private static RelationshipCode parentLink(Person parent) {
        return parent.sex() == Sex.MALE ? RelationshipCode.FATHER : RelationshipCode.MOTHER;
    }

    private static RelationshipCode siblingLink(Person from, Person sibling) {
        boolean older = sibling.born().isBefore(from.born());
        return switch (sibling.sex()) {
            case MALE -> older ? RelationshipCode.ELDER_BROTHER : RelationshipCode.YOUNGER_BROTHER;
            case FEMALE -> older ? RelationshipCode.ELDER_SISTER : RelationshipCode.YOUNGER_SISTER;
        };
    }
}
