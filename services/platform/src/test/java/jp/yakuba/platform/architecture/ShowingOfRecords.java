package jp.yakuba.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Shown;

/** Which of the records that classes describe they show: by a clearance that is given the shape, or as an answer. */
record ShowingOfRecords(JavaClasses classes) {

    /** Whether somebody is shown the record, or one of those, whose shape the field holds. */
    boolean isOf(JavaField held) {
        var seen = new HashSet<JavaCodeUnit>();
        return held.getAccessesToSelf().stream().anyMatch(access -> shows(access.getOrigin(), seen))
                || held.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAssignableTo(Record.class))
                        .anyMatch(this::isAnswered);
    }

    /** A method that hands the shape on shows what its callers show. */
    private static boolean shows(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        return unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Clearance.class)
                                && call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isEquivalentTo(RecordShape.class)))
                || (unit.getRawReturnType().isEquivalentTo(RecordShape.class)
                        && unit.getCallsOfSelf().stream().anyMatch(call -> shows(call.getOrigin(), seen)));
    }

    private boolean isAnswered(JavaClass type) {
        return classes.stream()
                .flatMap(other -> Stream.concat(
                        other.getMethods().stream().map(ShowingOfRecords::answered),
                        other.getFields().stream().map(JavaMember::getAllInvolvedRawTypes)))
                .anyMatch(
                        types -> types.contains(type) && types.stream().anyMatch(of -> of.isAssignableTo(Shown.class)));
    }

    private static Set<JavaClass> answered(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes();
    }
}
