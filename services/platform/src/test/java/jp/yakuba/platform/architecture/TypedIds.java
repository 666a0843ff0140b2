package jp.yakuba.platform.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yakuba.foundation.id.Id;

/**
 * What an id names is said by its type. A bare {@link UUID} stays in the columns of an entity and in private code that reads
 * or binds a row; what comes in by an address or a form is one too, since there the text is read.
 */
final class TypedIds {

    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final List<String> KEPT = List.of("Entity", "MappedSuperclass", "Embeddable").stream()
            .map("jakarta.persistence."::concat)
            .toList();

    /** Where a bare one stays though it leaves its class, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "jp.yakuba.office.approval.DraftRows", "is given the repository of a business, whose key is a column's",
            "jp.yakuba.childallowance.notice.NoticeAnswer", "the contract tells what it is of as any UUID",
            "jp.yakuba.childallowance.payment.recipient.RecipientPayments$Payment",
                    "the contract tells its run as any UUID",
            "jp.yakuba.childallowance.task.TaskAnswer", "the contract tells what it rescinds as any UUID");

    static final ArchRule SAY_WHAT_THEY_NAME = classes()
            .that()
            .resideInAPackage("jp.yakuba..")
            .should(new ArchCondition<>("show no bare UUID") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (mayShow(type)) {
                        return;
                    }
                    Stream.concat(bareFields(type), bareUnits(type))
                            .forEach(member -> events.add(SimpleConditionEvent.violated(
                                    member, member.getFullName() + " shows a bare UUID")));
                }
            });

    private TypedIds() {}

    private static boolean mayShow(JavaClass type) {
        return type.isAssignableTo(Id.class)
                || KEPT.stream().anyMatch(type::isAnnotatedWith)
                || EXCEPTIONS.containsKey(type.getName());
    }

    private static Stream<JavaMember> bareFields(JavaClass type) {
        return type.getFields().stream()
                .filter(TypedIds::isShown)
                .filter(field -> isBare(field.getType().getAllInvolvedRawTypes().stream()))
                .map(JavaMember.class::cast);
    }

    private static Stream<JavaMember> bareUnits(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(TypedIds::isShown)
                .filter(unit -> isBare(shown(unit)))
                .map(JavaMember.class::cast);
    }

    private static boolean isShown(JavaMember member) {
        return !member.getModifiers().contains(JavaModifier.PRIVATE)
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** Of what answers a request only the answer: what it takes is read from the address or the form. */
    private static Stream<JavaClass> shown(JavaCodeUnit unit) {
        var answers = VERBS.stream().anyMatch(verb -> unit.isAnnotatedWith("jakarta.ws.rs." + verb));
        return answers
                ? unit.getReturnType().getAllInvolvedRawTypes().stream()
                : unit.getAllInvolvedRawTypes().stream();
    }

    private static boolean isBare(Stream<JavaClass> types) {
        return types.anyMatch(type -> type.isEquivalentTo(UUID.class));
    }
}
