package jp.yakuba.foundation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the requirements a rule implements or a test proves, for example {@code 001/4.1.1.2#3}. The ids are those of
 * {@code api-specs/requirements}; the coverage page beside them is made from the tests that carry this annotation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requirement {
    /**
     * Ids of requirements: the number of the standard, a slash, the number of the section, and for a sentence of it a
     * number sign and its running number. A test names sentences, a class of main code may name a section.
     */
    String[] value();
}
