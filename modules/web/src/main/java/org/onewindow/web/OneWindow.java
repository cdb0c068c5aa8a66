package org.onewindow.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The one REST application: pages at their paths, machines under {@code /api/v1}. */
@ApplicationPath("/")
public class OneWindow extends Application {}
