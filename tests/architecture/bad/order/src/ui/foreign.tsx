// Source: https://example.org/a-citation may stand in a comment.
export const namespace = 'http://www.w3.org/2000/svg';
export const pixel = 'https://example.org/pixel.gif';
export const socket = (path: string) => `wss://example.org/${path}`;
export const Frame = () => <img src="//example.org/frame.png" />;
// <script src="https://example.org/commented.js"></script>
