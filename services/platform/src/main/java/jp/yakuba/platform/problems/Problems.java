package jp.yakuba.platform.problems;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * With which problems an operation of the REST interface answers, besides those that every operation may answer with
 * ({@link ProblemType#ANYWHERE}) and those that its parameters bring along. The OpenAPI document lists them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Problems {
    /** The problems. */
    ProblemType[] value();
}
