package org.onewindow.platform.time;

import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time that passes outside: of machines, of those who log in and of proofs. Sessions, codes,
 * rate limits, retries, idempotency keys and the audit inject an {@link java.time.InstantSource}
 * with this mark, because nobody may move that one. Without the mark it is the county's time, by
 * which limits run and acts are dated; in demo mode alone it may be ahead (ADR 0054).
 */
@Qualifier
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RealTime {}
