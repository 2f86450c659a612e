import Phaser from 'phaser';
export const game = Phaser;
