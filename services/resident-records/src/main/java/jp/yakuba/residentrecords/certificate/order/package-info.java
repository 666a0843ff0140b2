/**
 * 請求: who asks for which certificate of whom, what the law lets the applicant have, which records answer it; and the desk that
 * issues it, on the screen and over REST.
 */
@NullMarked
package jp.yakuba.residentrecords.certificate.order;

import org.jspecify.annotations.NullMarked;
