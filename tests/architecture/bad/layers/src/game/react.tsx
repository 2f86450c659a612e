import { useState } from 'react';
export const Scene = () => <p>{useState(0)[0]}</p>;
