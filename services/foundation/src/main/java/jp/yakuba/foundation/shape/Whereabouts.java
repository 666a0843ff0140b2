package jp.yakuba.foundation.shape;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component tells, with everything inside it, where somebody lives, lived or goes: nobody may read it of a protected
 * person, nor of those who share an address with one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Whereabouts {}
