package jp.yakuba.residentrecords;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the room and of the foundation, without tests; read once. */
public final class ClassesOfTheRoom {

    public static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.yakuba.residentrecords", "jp.yakuba.foundation");

    private ClassesOfTheRoom() {}
}
