package jp.yakuba.foundation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.Normalizer;
import jp.yakuba.foundation.text.KanaFold;
import jp.yakuba.foundation.text.Latin;
import jp.yakuba.foundation.text.VariantKey;
import jp.yakuba.foundation.text.Widths;

@AnalyzeClasses(packagesOf = Requirement.class, importOptions = ImportOption.DoNotIncludeTests.class)
class FoundationImportsNoFrameworkTest {

    @ArchTest
    static final ArchRule FOUNDATION_KNOWS_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("jp.yakuba.foundation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "de.siegmar.fastcsv..", "org.jspecify..", "jp.yakuba.foundation..");

    /**
     * A Unicode normalisation changes the characters of a name; keys for searching are made with it and nothing else.
     */
    @ArchTest
    static final ArchRule ONLY_SEARCH_KEYS_AND_WIDTHS_NORMALISE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(KanaFold.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(Latin.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(VariantKey.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(Widths.class.getName())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Normalizer.class);
}
