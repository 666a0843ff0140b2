package jp.yakuba.foundation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = Requirement.class, importOptions = ImportOption.DoNotIncludeTests.class)
class FoundationImportsNoFrameworkTest {

    @ArchTest
    static final ArchRule FOUNDATION_KNOWS_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("jp.yakuba.foundation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "de.siegmar.fastcsv..", "org.jspecify..", "jp.yakuba.foundation..");
}
