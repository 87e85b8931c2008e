import { createFileRoute } from '@tanstack/react-router';

import { NotFound } from './-frame/NotFound.tsx';

/**
 * Every address that is no page. A route like any other: the router's own answer takes the frame away for a moment whenever
 * the horizon moves, and with it the focus from the control that moved it.
 */
export const Route = createFileRoute('/$')({ component: NotFound });
