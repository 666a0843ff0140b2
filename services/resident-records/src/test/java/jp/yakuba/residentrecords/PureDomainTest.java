package jp.yakuba.residentrecords;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import jp.yakuba.foundation.finding.FindingCode;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.household.HouseholdConsistency;
import jp.yakuba.residentrecords.movement.Assessments;
import jp.yakuba.residentrecords.resident.DataList;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.RecordRules;
import org.junit.jupiter.api.Test;

/** Records and rules are plain Java: they can be called without HTTP and without a database. */
class PureDomainTest {

    private static final String MOVEMENT = "jp.yakuba.residentrecords.movement";

    @Test
    void no_record_and_no_rule_reaches_a_framework_or_a_database() {
        noClasses()
                .that()
                .belongToAnyOf(
                        DraftRecord.class,
                        RecordRules.class,
                        DataList.class,
                        Household.class,
                        HouseholdConsistency.class,
                        Assessments.class)
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAnyPackage(
                        "io..", "jakarta..", "java.sql..", "org.jdbi..", "com.fasterxml..", "jp.yakuba.platform..")
                .check(ClassesOfTheRoom.ALL);
    }

    @Test
    void what_movements_are_and_do_is_plain_java() {
        noClasses()
                .that()
                .resideInAPackage(MOVEMENT + ".*..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                                "java.lang..",
                                "java.time..",
                                "java.util..",
                                "org.jspecify.annotations",
                                "jp.yakuba.foundation..",
                                "jp.yakuba.residentrecords.resident",
                                "jp.yakuba.residentrecords.household",
                                "jp.yakuba.residentrecords.place",
                                MOVEMENT + "..")
                        .or(assignableTo(FindingCode.class))
                        .or(belongToAnyOf(Sex.class, ResidentKind.class, ResidentState.class))
                        .or(belongToAnyOf(Limit.class, MovementId.class))))
                .check(ClassesOfTheRoom.ALL);
    }
}
