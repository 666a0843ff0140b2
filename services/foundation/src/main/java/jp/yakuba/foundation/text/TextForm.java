package jp.yakuba.foundation.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a value that is a record around one text is written, for those who send it: the OpenAPI document says so. Reading
 * may be more lenient, as it is towards full-width digits.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TextForm {

    /** What it is, with the Japanese term. */
    String value();

    /** The whole text as a regular expression of ECMA-262 and Java alike. */
    String pattern();

    /** One that may be sent, of nobody real. */
    String example();
}
