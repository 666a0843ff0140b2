package jp.yakuba.platform.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * What is handed over to another package is public. A {@code var} takes what is not, and so does a method that is only
 * named ({@code Order::lines}), and the compiler lets it pass; where a lambda holds it, the call fails when it is made
 * ({@code IllegalAccessError}).
 */
final class PassedTypes {

    static final ArchRule ARE_PUBLIC = classes()
            .that()
            .resideInAPackage("jp.yakuba..")
            .should(new ArchCondition<>("get nothing from another package that is not public") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getCodeUnitAccessesFromSelf().stream()
                            .filter(PassedTypes::isHidden)
                            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                }
            });

    private PassedTypes() {}

    private static boolean isHidden(JavaCodeUnitAccess<?> call) {
        var given = call.getTarget().getRawReturnType().getBaseComponentType();
        return given.getPackageName().startsWith("jp.yakuba")
                && !given.getModifiers().contains(JavaModifier.PUBLIC)
                && !given.getPackageName().equals(call.getOriginOwner().getPackageName());
    }
}
